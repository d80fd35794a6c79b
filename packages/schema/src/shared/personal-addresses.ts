import { addressUpTo } from "./address-pattern.js";
import { isAskedAbout, isOfMatter, type PlaceInText, toMatter } from "./asked-place.js";
import { maskAddress } from "./china-name.js";
import { tellsDwelling, toDwelling } from "./dwelling-context.js";

/*
 * Addresses of people in free text (DOMAIN.md §10.6, ADDRESS): masked where somebody is named or lives there, and left
 * where they are what is asked about.
 */

const address = new RegExp(addressUpTo(20), "gu");
const before = new RegExp(`^(?:.*(?:${toDwelling}|${toMatter}))?`, "su");
const directly = new RegExp(`((?:住址|住所地?|居住地址?)[\\s：:为是在（(【“]{0,3})(${addressUpTo(40)})`, "gu");
/** The seat of enterprises is public, and lists of them are asked for by it. */
const ofEnterprises =
  /^[\s\p{Pd}\dA-Za-z号栋楼层单元室]{0,12}的(?:全部|所有|各类|各|小微|中小|规上|民营|国有|外资)?(?:企业|公司|市场主体|个体工商户)/u;

/**
 * A text with the addresses in it masked down to the township. Where somebody is named or lives somewhere, all but those
 * that are asked about (`isAskedAbout`), unless they are a dwelling's too; otherwise those directly after 住址 and 住所.
 * @param namesPerson whether the text is known to name a person
 */
export function maskAddresses(text: string, namesPerson: boolean): string {
  if (namesPerson || tellsDwelling(text)) return maskedPlaces(text, namesPerson);
  return text.replace(directly, (found: string, word: string, place: string, at: number) =>
    ofEnterprises.test(text.slice(at + found.length)) ? found : `${word}${maskAddress(place)}`,
  );
}

function maskedPlaces(text: string, namesPerson: boolean): string {
  const sentences = sentencesOf(text);
  const places = [...text.matchAll(address)].map((found) => placeIn(text, found));
  const isPersonal = (place: PlaceInText) =>
    !isAskedAbout(place) &&
    (namesPerson ||
      !isElsewhere(
        place,
        sentences.find(({ end }) => place.start < end),
      ));
  const personal = new Set(places.filter(isPersonal));
  const houses = [...personal].map(houseOf).filter((house) => house.length > 3);
  let [shown, from] = ["", 0];
  for (const place of places) {
    const found = text.slice(place.start, place.end);
    const isMasked = personal.has(place) || houses.some((house) => found.includes(house));
    shown += text.slice(from, place.start) + (isMasked ? maskAddress(found) : found);
    from = place.end;
  }
  return shown + text.slice(from);
}

/** An address without the words before it that the pattern runs over. */
function placeIn(text: string, { 0: found, index }: RegExpExecArray): PlaceInText {
  return { text, start: index + (before.exec(found)?.[0].length ?? 0), end: index + found.length };
}

interface Sentence {
  readonly said: string;
  readonly end: number;
  readonly isOfDwelling: boolean;
}

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^。！？；!?;\n]*(?:[。！？；!?;\n]|$)/gu)].map(({ 0: said, index }) => ({
    said,
    end: index + said.length,
    isOfDwelling: tellsDwelling(said),
  }));
}

/** Whether somebody lives in another sentence only, and this one is of a parcel, a project or the like. */
function isElsewhere(place: PlaceInText, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && !sentence.isOfDwelling && isOfMatter(place, sentence.said);
}

/** Street and number of a dwelling, by which it is known again in another spelling. */
function houseOf({ text, start, end }: PlaceInText): string {
  const place = text.slice(start, end);
  const hidden = place.slice(maskAddress(place).replace(/\*+$/, "").length);
  return /^[^\d]*\d+\s?[号栋幢]/u.exec(hidden)?.[0] ?? hidden;
}
