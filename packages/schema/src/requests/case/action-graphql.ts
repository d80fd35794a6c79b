import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { Label } from "../../label.js";
import type { Role } from "../../viewer.js";
import { rolesFor } from "../access/duties.js";
import type { AvailableAction } from "../ledger/available-actions.js";
import type { Choice } from "../ledger/choices.js";
import { enumOfLabels, eventKindEnum } from "./enums-graphql.js";

const roleLabels: Readonly<Record<Role, Label>> = {
  READER: { en: "Reads only", zh: "只读" },
  EDITOR: { en: "Publishes, revises and withdraws", zh: "信息发布" },
  OPERATOR: { en: "Also sees findings and audit", zh: "运维" },
  HANDLER: { en: "Handles cases", zh: "承办人" },
  REVIEWER: { en: "Passes gates and signs", zh: "审核人" },
};
const roleEnum = enumOfLabels("KeyRole", say("Role of a key", "密钥角色"), roleLabels);

const choiceType = builder.objectRef<Choice>("CaseActionChoice").implement({
  description: say("What an action may say", "可填内容"),
  fields: (t) => ({
    field: t.exposeString("field", { description: say("Field of the event", "字段") }),
    oneOf: t.field({
      type: ["String"],
      nullable: true,
      description: say("The only values it may have", "可选值", "Null when others are possible."),
      resolve: ({ oneOf }) => oneOf && [...oneOf],
    }),
    noneOf: t.field({
      type: ["String"],
      description: say("Values it may not have", "不可选值"),
      resolve: ({ noneOf }) => [...noneOf],
    }),
    atMost: t.exposeFloat("atMost", { nullable: true, description: say("Largest number it may be", "最大值") }),
  }),
});

/** An action that is possible now (可办理事项). */
export const actionType = builder.objectRef<AvailableAction>("CaseAction").implement({
  description: say("An action that is possible now", "可办理事项"),
  fields: (t) => ({
    kind: t.expose("kind", { type: eventKindEnum, description: say("Kind of its event", "环节") }),
    label: t.expose("label", { type: labelType, description: say("The action in words", "事项名称") }),
    article: t.expose("article", {
      type: labelType,
      nullable: true,
      description: say("Provision behind it", "依据条款"),
    }),
    choices: t.field({
      type: [choiceType],
      description: say("What it may say, where the ledger narrows it", "可填内容"),
      resolve: ({ choices }) => [...choices],
    }),
    roles: t.field({
      type: [roleEnum],
      description: say(
        "Roles whose keys may do it, in the city's configuration",
        "可办理的角色",
        "Of keys of the region.",
      ),
      resolve: ({ kind }, _, { reviewRoles }) => [...rolesFor(kind, reviewRoles)],
    }),
  }),
});
