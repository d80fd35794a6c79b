import { builder } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import { labelType } from "../../../kit/shared-types.js";
import type { MissingElement } from "../../answer/letters/needs.js";
import { base64 } from "./base64.js";
import { letterKindEnum } from "./letter-enums-graphql.js";
import { type LetterObject, letterText } from "./letter-object.js";

const missingType = builder.objectRef<MissingElement>("MissingElement").implement({
  description: say("Something that a letter lacks", "文书所缺内容"),
  fields: (t) => ({
    element: t.string({ description: say("Code of the element", "要素代码"), resolve: ({ code }) => code }),
    label: t.expose("label", { type: labelType, description: say("The element in words", "要素名称") }),
    article: t.expose("article", { type: labelType, description: say("What demands it", "依据条款") }),
    item: t.int({
      nullable: true,
      description: say("Which item lacks it", "答复事项序号", "1 for the first."),
      resolve: ({ item }) => item ?? null,
    }),
    part: t.int({
      nullable: true,
      description: say("Which withheld part of the item", "不予公开部分序号", "1 for the first."),
      resolve: ({ part }) => part ?? null,
    }),
  }),
});

/** A letter of a case (文书). */
export const letterType = builder.objectRef<LetterObject>("CaseLetter").implement({
  description: say("A letter of a case", "依申请公开文书", "As it went out, or as it would be composed now."),
  fields: (t) => ({
    kind: t.expose("kind", { type: letterKindEnum, description: say("Kind of letter", "文书种类") }),
    title: t.string({ description: say("Title", "标题"), resolve: ({ letter }) => letter.title }),
    number: t.exposeString("number", {
      nullable: true,
      description: say("Number", "文号", "Null before it is given out."),
    }),
    text: t.string({
      nullable: true,
      description: say("The letter as text", "文书文本", "Null for those who see applicants' data masked."),
      resolve: (one) => (one.readable ? letterText(one) : null),
    }),
    docx: t.string({
      nullable: true,
      description: say(
        "The letter as a Word document, in base64",
        "文书 DOCX（base64）",
        "Laid out by GB/T 9704. Null for those who see applicants' data masked.",
      ),
      resolve: async ({ letter, readable }, _, { letterFiles }) =>
        readable ? base64(await letterFiles.docx(letter)) : null,
    }),
    missing: t.field({
      type: [missingType],
      description: say("What it lacks, so that it can't be signed", "所缺内容"),
      resolve: ({ missing }) => [...missing],
    }),
    complete: t.boolean({
      description: say("Whether it lacks nothing", "是否完备"),
      resolve: ({ missing }) => missing.length === 0,
    }),
  }),
});
