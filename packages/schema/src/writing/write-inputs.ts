import type { InputRef } from "@pothos/core";
import { builder } from "../builder.js";
import type { Entity, Field } from "../entity.js";
import { describe, say } from "../kit/describe.js";
import { valueType } from "../kit/entity-filter.js";
import type { Attachment } from "../source.js";

const attachmentInput = builder.inputRef<Attachment>("AttachmentInput").implement({
  description: say("An attachment of a record", "附件"),
  fields: (t) => ({
    name: t.string({ required: true, description: say("File name", "附件名称") }),
    url: t.string({ required: true, description: say("Where it is", "附件地址") }),
    size: t.int({ description: say("Size in bytes", "大小（字节）") }) as never,
    sha256: t.string({ description: say("SHA-256 of its content", "校验值") }) as never,
  }),
});

/** The fields of an entity that may be given when a record is published, or when it is revised. */
export function writableFields(entity: Entity, action: "publish" | "revise"): readonly (readonly [string, Field])[] {
  return Object.entries(entity.fields).filter(
    ([, { write }]) => write === "always" || (write === "publish" && action === "publish"),
  );
}

/** What may be given of a record when it is written: `PublishDocumentInput`, `ReviseDocumentInput`. */
export function writeInputOf(entity: Entity, action: "publish" | "revise"): InputRef<Record<string, unknown>> {
  const publish = action === "publish";
  return builder.inputRef<Record<string, unknown>>(`${publish ? "Publish" : "Revise"}${entity.name}Input`).implement({
    description: publish
      ? say(`A new ${entity.label.en.toLowerCase()}`, `新发布的${entity.label.zh}`)
      : say(
          `Changes to a ${entity.label.en.toLowerCase()}`,
          `${entity.label.zh}的修改`,
          "What is left out stays as it is; null removes a value.",
        ),
    fields: (t) => {
      const fields = writableFields(entity, action).map(([name, field]) => [
        name,
        t.field({
          type: inputType(field) as never,
          required: publish && field.required === true,
          description: describe(field.label, field.note),
        }),
      ]);
      const region = t.field({
        type: "RegionCode",
        required: true,
        description: say("Region that publishes, and owns the record", "发布的行政区划"),
      });
      return { ...(publish ? { region } : {}), ...Object.fromEntries(fields) };
    },
  });
}

function inputType(field: Field): unknown {
  const { kind } = field.type;
  if (kind === "attachments") return [attachmentInput];
  return kind === "stringList" || kind === "codeList" ? [valueType(field.type)] : valueType(field.type);
}
