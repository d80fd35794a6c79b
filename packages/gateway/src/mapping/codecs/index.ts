export { arrayLayout } from "./array-list.js";
export {
  type AttachmentPart,
  type DelimitedAttachments,
  delimitedAttachments,
  jsonAttachments,
} from "./attachments.js";
export { type BooleanSpellings, booleanCodec, nativeBooleanCodec } from "./boolean.js";
export { comesBack } from "./codec.js";
export { codesCodec, unknownCode } from "./codes.js";
export { dateCodec } from "./date.js";
export type { DateKind } from "./date-kind.js";
export { documentNumberCodec } from "./document-number.js";
export { integerCodec } from "./integer.js";
export { jsonLayout } from "./json-list.js";
export { jsonText } from "./json-path.js";
export { type ListLayout, listCodec } from "./list.js";
export { nativeDateCodec } from "./native-date.js";
export { prefixCodec } from "./prefix.js";
export { splitLayout } from "./split-list.js";
export { homeTextCodec, textCodec } from "./text.js";
