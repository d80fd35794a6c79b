import type { Random } from "./random.js";
import type { Attachment } from "./records.js";

const names = ["实施细则", "任务分工表", "申请表", "名单", "政策原文", "解读材料", "汇总表", "办理流程图"];
const endings = ["pdf", "docx", "xlsx", "doc", "jpg"];

/** Attachments of a page: none, or up to three. */
export class AttachmentMaker {
  constructor(private readonly random: Random) {}

  some(isPolicy: boolean, publishedAt: string): readonly Attachment[] {
    const { random } = this;
    if (!random.chance(isPolicy ? 0.55 : 0.3)) return [];
    return Array.from(
      {
        length: random.weighted([
          [1, 6],
          [2, 3],
          [3, 1],
        ] as const),
      },
      (_, at) => this.one(at, publishedAt),
    );
  }

  private one(at: number, publishedAt: string): Attachment {
    const { random } = this;
    const ending = random.pick(endings);
    const month = publishedAt.slice(0, 7).replace("-", "/");
    return {
      name: `附件${at + 1} ${random.pick(names)}.${ending}`,
      url: `/upload/${month}/${random.hex(12)}.${ending}`,
      size: random.between(9_000, 4_800_000),
      sha256: random.hex(64),
    };
  }
}
