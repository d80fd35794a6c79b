import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { Label } from "../../label.js";
import { materialFor } from "../access/nameless.js";
import { type Reading, readingOf } from "../access/whole-reading.js";
import { type MissingMaterial, missingMaterials } from "../answer/dossier.js";
import type { DossierPhase } from "../answer/material-kinds.js";
import type { SlipFact } from "../answer/slips.js";
import { caseType } from "../case/case-graphql.js";
import { enumOfLabels, materialEnum } from "../case/enums-graphql.js";
import { slipType } from "../case/slip-graphql.js";
import { contentsOf, contentsText, phaseLabels, phases } from "./contents.js";
import { keptPapers } from "./graphql-kept-papers.js";
import { hasAgent } from "./kept-papers.js";
import { type FiledMaterial, materialsOf, presentMaterials } from "./materials.js";
import { pathOf } from "./paths.js";

interface Dossier extends Pick<Reading, "noted"> {
  /** Never shown to whoever sees them whole before that is in the audit. */
  readonly materials: readonly FiledMaterial[];
  readonly missing: readonly MissingMaterial[];
}

const annotations: Readonly<Record<SlipFact, Label>> = {
  signer: { en: "Who signed for it", zh: "签收人" },
  signedAt: { en: "When it was signed for", zh: "签收时间" },
  contents: { en: "Name of the letter in it", zh: "内件名称" },
  number: { en: "Number of the letter in it", zh: "内件文号" },
};

const phaseEnum = enumOfLabels("DossierPhase", say("Phase of a dossier", "卷宗阶段"), phaseLabels);
const annotationEnum = enumOfLabels("EmsAnnotation", say("Annotation of an EMS slip", "邮寄单备注"), annotations);

const materialType = builder.objectRef<FiledMaterial>("DossierMaterial").implement({
  description: say("A material of a dossier", "卷宗材料"),
  fields: (t) => ({
    number: t.exposeInt("number", { description: say("Its number in the dossier", "卷内序号") }),
    kind: t.expose("kind", { type: materialEnum, description: say("Kind of material", "材料种类") }),
    label: t.expose("label", { type: labelType, description: say("The kind in words", "材料种类名称") }),
    of: t.exposeString("of", {
      description: say("Which of several", "所属事项", "The name of the consultation, or a number."),
    }),
    name: t.exposeString("name", {
      description: say("Name of the material", "材料名称", "Its kind for those who don't see the case whole."),
    }),
    on: t.field({
      type: "Date",
      description: say("Day on which it was put in", "入卷日期"),
      resolve: ({ event }) => event.on,
    }),
    entry: t.exposeInt("entry", { description: say("Place of its event in the ledger", "台账序号") }),
    sha256: t.string({
      nullable: true,
      description: say(
        "SHA-256 of its file",
        "文件摘要（SHA-256）",
        "Null where there is only paper, and of what the gateway keeps.",
      ),
      resolve: ({ event }) => event.data.sha256 ?? null,
    }),
    size: t.float({
      nullable: true,
      description: say("Bytes of its file", "文件大小（字节）"),
      resolve: ({ event }) => event.data.size ?? null,
    }),
    mediaType: t.string({
      nullable: true,
      description: say("Media type of its file", "文件类型"),
      resolve: ({ event }) => event.data.mediaType ?? null,
    }),
    path: t.string({
      nullable: true,
      description: say("Path of its file in the exported dossier", "导出卷宗中的路径"),
      resolve: (material) => pathOf(material),
    }),
    place: t.string({
      nullable: true,
      description: say("Where its paper is", "纸质材料存放处", "Null where there is none."),
      resolve: ({ event }) => event.data.place ?? null,
    }),
    slip: t.expose("slip", { type: slipType, nullable: true, description: say("What its EMS slip says", "EMS邮寄单") }),
  }),
});

/** Names of materials, places of papers and what slips say: in the audit before they are shown. */
async function shownMaterials({ materials, noted }: Pick<Dossier, "materials" | "noted">): Promise<FiledMaterial[]> {
  if (materials.length > 0) await noted();
  return [...materials];
}

const phaseType = builder
  .objectRef<Pick<Dossier, "materials" | "noted"> & { readonly phase: DossierPhase }>("DossierPhaseMaterials")
  .implement({
    description: say("A phase of a dossier with its materials", "卷宗阶段及其材料"),
    fields: (t) => ({
      phase: t.expose("phase", { type: phaseEnum, description: say("The phase", "阶段") }),
      label: t.field({
        type: labelType,
        description: say("The phase in words", "阶段名称"),
        resolve: ({ phase }) => phaseLabels[phase],
      }),
      materials: t.field({
        type: [materialType],
        description: say("Its materials, in the order of the dossier", "材料"),
        resolve: shownMaterials,
      }),
    }),
  });

const missingType = builder.objectRef<MissingMaterial>("MissingMaterial").implement({
  description: say("A material that a dossier lacks", "欠缺材料"),
  fields: (t) => ({
    material: t.expose("kind", { type: materialEnum, description: say("Kind of material", "材料种类") }),
    label: t.expose("label", { type: labelType, description: say("The kind in words", "材料种类名称") }),
    phase: t.expose("phase", { type: phaseEnum, description: say("The phase that it belongs to", "所属阶段") }),
    of: t.exposeString("of", {
      description: say("Which of several", "所属事项", "The name of the consultation, or a number."),
    }),
    why: t.expose("source", { type: labelType, description: say("What asks for it", "依据") }),
    lacks: t.field({
      type: [annotationEnum],
      description: say(
        "Annotations that its EMS slip lacks",
        "邮寄单欠缺的备注",
        "Empty where the material itself is missing.",
      ),
      resolve: ({ lacks }) => [...lacks],
    }),
  }),
});

const dossierType = builder.objectRef<Dossier>("CaseDossier").implement({
  description: say("What a case can prove", "卷宗", "One case, one dossier."),
  fields: (t) => ({
    phases: t.field({
      type: [phaseType],
      description: say("Before, during and after, with their materials", "前、中、后三阶段材料"),
      resolve: ({ materials, noted }) =>
        phases.map((phase) => ({ phase, noted, materials: materials.filter((one) => one.phase === phase) })),
    }),
    complete: t.boolean({
      description: say("Whether nothing is missing by now", "是否齐全"),
      resolve: ({ missing }) => missing.length === 0,
    }),
    missing: t.field({
      type: [missingType],
      description: say("What is missing by now, as the events of the case ask for it", "现阶段欠缺材料"),
      resolve: ({ missing }) => [...missing],
    }),
    contents: t.string({
      description: say("Table of contents, as text", "卷内目录"),
      resolve: async (dossier) => contentsText(contentsOf(await shownMaterials(dossier))),
    }),
  }),
});

/** Adds the dossier to cases. */
export function addDossier(): void {
  builder.objectField(caseType, "dossier", (t) =>
    t.field({
      type: dossierType,
      description: say("What the case can prove, and what is missing", "卷宗"),
      resolve: async ({ request, ledger, state }, _, context) => {
        const { sight, noted } = readingOf(request, state, context);
        const kept = await keptPapers(request, ledger, context);
        const materials = materialsOf(ledger, kept);
        return {
          noted,
          materials: materials.map((one) => materialFor(sight, one)),
          missing: missingMaterials(ledger, presentMaterials(materials), { agent: hasAgent(kept) }),
        };
      },
    }),
  );
}
