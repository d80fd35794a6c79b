import { setTimeout as delay } from "node:timers/promises";
import { type Context, type Language, plainDateOf, type Viewer } from "@zwgk/schema";
import type { GatewayConfig } from "./config/config.js";
import type { Identity } from "./identity/identity.js";
import type { MakeContext } from "./plugins/hot-path.js";

/** What every frame of a gateway has in common. */
export type FrameParts = Pick<
  Context,
  | "source"
  | "writes"
  | "ledgers"
  | "attempts"
  | "files"
  | "frozenReports"
  | "suits"
  | "calendars"
  | "caseSettings"
  | "letterFiles"
  | "cursors"
  | "queryCode"
>;

/** What frames are made of. */
export interface FramesOptions {
  readonly config: GatewayConfig;
  readonly parts: FrameParts;
  readonly identity: Identity;
  readonly now: () => Date;
  /** Aborted when the gateway closes: nobody is told anything any more. */
  readonly closing: AbortSignal;
}

/** Makes the frames in which questions are answered. */
export interface Frames {
  /** Of an HTTP request. */
  readonly make: MakeContext;
  /** Of a question that is asked in this process. @param budget in milliseconds */
  of(viewer: Viewer, language: Language, budget: number): Context;
}

/** What a frame is made for. */
interface Asked extends Pick<Context, "language" | "later" | "client" | "viewer"> {
  /** Milliseconds that the answer may take. */
  readonly budget: number;
}

/** Frames with the clock, the limits and the keys of a gateway. */
export function createFrames({ config, parts, identity, now, closing }: FramesOptions): Frames {
  const { pageSize, groups, values, lists } = config.limits;
  const limits = { pageSize, groups, values, lists };
  const { reviewRoles } = config.access;
  const cityRegion = config.city.region;
  const { source, writes, ledgers, attempts, files, frozenReports, suits, calendars, caseSettings } = parts;
  const { letterFiles, cursors, queryCode } = parts;
  const frame = ({ language, budget, later, client, viewer }: Asked): Context => {
    const at = now().getTime();
    // Named one by one: objects of this size that are spread get a hidden class each, which outlives many requests.
    return {
      source,
      writes,
      ledgers,
      attempts,
      files,
      frozenReports,
      suits,
      calendars,
      caseSettings,
      letterFiles,
      cursors,
      queryCode,
      cityRegion,
      reviewRoles,
      limits,
      language,
      call: { deadline: at + budget, language },
      today: plainDateOf(at),
      later,
      client,
      viewer,
    };
  };
  const everyMs = config.reminders.everySeconds * 1_000;
  const make: MakeContext = (authorization, language, client, signal) => {
    const ended = signal ? AbortSignal.any([signal, closing]) : closing;
    const later = () => framesUntil(ended, everyMs, async () => make(authorization, language, client, signal));
    const by = (viewer: Viewer | null) =>
      frame({ language, budget: config.budget.request, later, client: client ?? null, viewer });
    return authorization ? identity.viewerOf(authorization).then(by) : by(null);
  };
  const of: Frames["of"] = (viewer, language, budget) => {
    const later = () => framesUntil(closing, everyMs, async () => of(viewer, language, budget));
    return frame({ language, budget, later, client: null, viewer });
  };
  return { make, of };
}

/** A frame at once, and another after each interval, until the signal. */
async function* framesUntil(
  ended: AbortSignal,
  everyMs: number,
  make: () => Promise<Context>,
): AsyncGenerator<Context, void, undefined> {
  while (!ended.aborted) {
    yield await make();
    await delay(everyMs, undefined, { signal: ended, ref: false }).catch(() => undefined);
  }
}
