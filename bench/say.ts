/** Is told, in one line each, what a long task is doing. */
export type Say = (line: string) => void;
