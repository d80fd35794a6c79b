import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { CursorInvalidError, CursorOfOtherQueryError, type Cursors, type Position } from "@zwgk/schema";

/** Bytes of the query's mark, and of the signature: 96 bits, far more than can be tried. */
const markBytes = 6;
const signatureBytes = 12;
const headBytes = markBytes + signatureBytes;

/**
 * Cursors that only this city's gateways can make. A cursor is base64url of signature, mark of the query it came
 * from, and the position as JSON; the signature covers mark and position, so that a cursor of another query can be
 * told from an altered one.
 */
export function createCursors(secret: string): Cursors {
  const markOf = lastMark();
  const sign = (marked: Buffer) => createHmac("sha256", secret).update(marked).digest().subarray(0, signatureBytes);
  return {
    encode(position, fingerprint) {
      const marked = Buffer.concat([markOf(fingerprint), Buffer.from(JSON.stringify(pack(position)))]);
      return Buffer.concat([sign(marked), marked]).toString("base64url");
    },
    decode(cursor, fingerprint) {
      const bytes = Buffer.from(cursor, "base64url");
      // Decoding passes over characters and bits that say nothing; an altered cursor must not pass for the real one.
      if (bytes.length <= headBytes || bytes.toString("base64url") !== cursor) throw new CursorInvalidError();
      const marked = bytes.subarray(signatureBytes);
      if (!timingSafeEqual(sign(marked), bytes.subarray(0, signatureBytes))) throw new CursorInvalidError();
      if (!markOf(fingerprint).equals(marked.subarray(0, markBytes))) throw new CursorOfOtherQueryError();
      return unpack(marked.subarray(markBytes).toString());
    },
  };
}

/** The cursors of one page all have the same fingerprint, so the last mark is kept. */
function lastMark(): (fingerprint: string) => Buffer {
  let last: { readonly fingerprint: string; readonly mark: Buffer } | undefined;
  return (fingerprint) => {
    if (last?.fingerprint !== fingerprint) {
      const mark = createHash("sha256").update(fingerprint).digest().subarray(0, markBytes);
      last = { fingerprint, mark };
    }
    return last.mark;
  };
}

type Place = readonly [order: Position["order"], source: string, key: string];
type Packed =
  | Place
  | readonly [...Place, backward: 0 | 1, behind: readonly (readonly [source: string, place: Place | null])[]];

function pack(position: Position): Packed {
  const place = packPlace(position);
  if (!position.behind) return place;
  const behind = Object.entries(position.behind);
  const places = behind.map(([source, at]) => [source, at && packPlace(at)] as const);
  return [...place, position.backward ? 1 : 0, places];
}

function packPlace({ order, source, key }: Position): Place {
  return [order, source, key];
}

function unpack(text: string): Position {
  const packed = JSON.parse(text) as Packed;
  const place = unpackPlace([packed[0], packed[1], packed[2]]);
  if (packed.length === 3) return place;
  const behind = Object.fromEntries(packed[4].map(([source, at]) => [source, at && unpackPlace(at)]));
  return { ...place, behind, ...(packed[3] === 1 && { backward: true }) };
}

function unpackPlace([order, source, key]: Place): Position {
  return { order, source, key };
}
