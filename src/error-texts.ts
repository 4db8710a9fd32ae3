import type { GraphQLFormattedError } from "graphql";
import { vocabulary } from "./vocabulary.ts";

/** What each kind of error says in Japanese; the English message beside it tells the detail. */
const MESSAGES: Readonly<Record<string, string>> = {
  NOT_FOUND: "指定されたIDの記録は、この日付と閲覧権限の範囲では見つかりません。search(text: …) で探してください。",
  BAD_USER_INPUT: "引数の値が正しくありません。英語の説明に、期待される値と対処を示しています。",
  DEADLINE_EXCEEDED:
    "制限時間内に終わらなかったため中止しました。範囲を絞るか、件数を減らしてください。データベースが混み合っているときは、もう一度お試しください。",
  DATABASE_UNAVAILABLE: "データベースが現在応答していません。数秒後にもう一度お試しください。",
  DATABASE_ERROR: "データベースが問い合わせを受け付けませんでした。",
  CANCELLED: "接続が切れたため、問い合わせを中止しました。",
  GRAPHQL_PARSE_FAILED: "GraphQLの文法に誤りがあります。英語の説明に位置を示しています。",
  GRAPHQL_VALIDATION_FAILED: "問い合わせがスキーマに合っていません。英語の説明に該当する箇所を示しています。",
  OPERATION_RESOLUTION_FAILURE: "実行する操作を特定できません。operationName を指定してください。",
  BAD_REQUEST: "リクエストの形式が正しくありません。",
  INTERNAL_SERVER_ERROR: "Hashiの不具合により、この部分に回答できませんでした。詳細はサーバーのログにあります。",
};

const UNKNOWN = "問い合わせに回答できませんでした。英語の説明を確認してください。";

/** What a variable was given as a whole; what is wrong stands behind it. It may be what nobody else should read. */
const WHOLE_INPUT = /^(Variable "\$\w+" got invalid value) \{[\s\S]* \}(?=(?: at "[\w.[\]]+")?; (?:Field|Expected) )/;

/** How GraphQL says that a value is none of its enumeration. */
const NO_VALUE = /Value "(\w+)" does not exist in "(\w+)" enum\.(?: Did you mean .*\?)?$/;

/** What an enumeration takes, behind the message of a value that it does not. */
function withValues(message: string): { message: string; messageJa?: string } {
  const [, given, enumeration] = NO_VALUE.exec(message) ?? [];
  if (given === undefined || enumeration === undefined) return { message };
  const values = vocabulary()
    .filter((term) => term.enumeration === enumeration)
    .map(({ value }) => value)
    .join(", ");
  const messageJa = `「${given}」は ${enumeration} の値ではありません。指定できる値：${values}`;
  return { message: `${message} Expected one of ${values}.`, messageJa };
}

/** The error with its Japanese message beside the English one: that of the error itself, else that of its kind. */
export function inBothLanguages(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, messageJa } = error.extensions ?? {};
  const told = withValues(error.message.replace(WHOLE_INPUT, "$1"));
  const japanese = messageJa ?? told.messageJa ?? MESSAGES[String(code)] ?? UNKNOWN;
  return { ...error, message: told.message, extensions: { ...error.extensions, messageJa: japanese } };
}
