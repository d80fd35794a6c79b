import {
  type Call,
  type Coverage,
  type Listed,
  type ListQuery,
  type Position,
  type Start,
  startAt,
  type ZwgkError,
} from "@zwgk/schema";
import type { Asked } from "./expectations.js";
import type { Federation } from "./federation.js";
import type { Heard } from "./heard.js";
import type { Member } from "./member.js";

/** One source's part of a merged page: its records so far, in its own order, and whether it has more. */
export class Run implements Heard<{ readonly coverage: Coverage }> {
  readonly member: Member;
  readonly regions: readonly string[];
  readonly id: string;
  /** The place it goes on from; null: its beginning. */
  readonly place: Position | null;
  /** It was not heard when the page's place was reached, so its first records may come late. */
  readonly behind: boolean;
  items: readonly Listed[] = [];
  /** Index of the first record that is not yet merged. */
  next = 0;
  more = false;
  answer: { readonly coverage: Coverage } | null = null;
  error: ZwgkError | null = null;
  tookMs = 0;
  readonly #narrow: readonly string[] | undefined;

  constructor(asked: Asked, place: Position | null, behind: boolean) {
    this.member = asked.member;
    this.regions = asked.regions;
    this.id = asked.member.source.id;
    this.#narrow = asked.narrow;
    this.place = place;
    this.behind = behind;
  }

  /** Reads the next records. Never throws; after a failure there is no more. */
  async read(federation: Federation, query: ListQuery, call: Call, limit: number): Promise<void> {
    const began = federation.now();
    try {
      const answer = await this.member.source.list(this.#question(query, limit), call);
      this.items = this.items.length === 0 ? answer.items : this.items.concat(answer.items);
      this.more = answer.more && answer.items.length > 0;
      this.answer = answer;
      this.member.lastGood = federation.now();
    } catch (thrown) {
      federation.onFailure(this.id, thrown);
      this.error = this.member.masked(thrown);
      this.more = false;
    }
    this.tookMs += federation.now() - began;
  }

  #question(query: ListQuery, limit: number): ListQuery {
    const { entity, order, backward, select, uncounted } = query;
    const start = this.#start(query);
    return {
      entity,
      order,
      limit,
      backward,
      select,
      ...(query.where && { where: query.where }),
      ...(this.#narrow && { regions: this.#narrow }),
      ...(start && { start }),
      ...(uncounted && { uncounted }),
    };
  }

  #start(query: ListQuery): Start | undefined {
    const last = this.items.at(-1);
    if (last) return { order: last.order, key: last.key };
    return this.place ? startAt(this.place, this.id, query.backward) : query.start;
  }
}
