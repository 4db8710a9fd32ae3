/**
 * An obstacle that was foreseen, told in one message: what was expected, what was found, what cures it.
 * Programs print the message without a stack and end with exit code 1; any other error is a defect of Hashi.
 */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}
