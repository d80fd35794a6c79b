import { maskAddress, maskEmail, maskIdentity, maskName, maskPhone } from "../../shared/china-name.js";
import { type KnownValue, knownNumber, knownTelephone, knownText } from "../../shared/known-values.js";
import type { Contact, IdentityDocument } from "../ledger/intake/application.js";
import { isFiller } from "./field-fillers.js";
import type { KnownApplication } from "./form-of-record.js";

/** What a form itself knows of the people in it, each with its mask: it is blanked in texts wherever it occurs. */
export interface KnownPersonal {
  readonly names: readonly KnownValue[];
  readonly others: readonly KnownValue[];
}

/**
 * What a form knows of its applicants, those who represent them, and their agent. A workplace is no personal name: it is
 * an agency or a company, often the one that is asked about.
 */
export function knownPersonal({ applicants, agent }: KnownApplication): KnownPersonal {
  const people = agent ? [...applicants, agent] : applicants;
  const names = [
    ...people.map(({ name }) => name),
    ...applicants.flatMap((one) => [one.legalRepresentative, one.contactPerson]),
  ];
  return {
    names: names
      .flatMap(partsOf)
      .filter((name) => !isFiller(name))
      .flatMap((name) => knownText(name, maskName)),
    others: people.flatMap(({ document, contact }) => [...ofDocument(document), ...ofContact(contact)]),
  };
}

function ofDocument(document: IdentityDocument | null | undefined): readonly KnownValue[] {
  return knownNumber(document?.number, maskIdentity);
}

function ofContact({ phone, address, email, fax }: Contact): readonly KnownValue[] {
  return [
    ...(address && !isFiller(address) ? ofAddress(address) : []),
    ...knownText(email, maskEmail),
    ...[phone, fax].flatMap(partsOf).flatMap(ofPhone),
  ];
}

function ofAddress(address: string): readonly KnownValue[] {
  return [...knownText(address, maskAddress), ...knownText(withoutDivisions(address), () => "***")];
}

function ofPhone(number: string): readonly KnownValue[] {
  if (isShort(number)) return [];
  return [withoutCountry(number), localLine(number)].flatMap((one) => knownTelephone(one, maskPhone));
}

/** Of less than seven digits, also with an area code before it, it is a hotline (12345, 110) and nobody's own. */
function isShort(phone: string): boolean {
  const digits = phone.normalize("NFKC").replace(/\D/g, "");
  return digits.length < 7 || /^0(?:10|2\d|[3-9]\d{2})(?:1\d{2,4}|9[56]\d{3,4})$/.test(digits);
}

/** Fields hold several names or numbers at times, and a remark in brackets. */
function partsOf(value: string | null | undefined): readonly string[] {
  const parts = (value ?? "").split(/[、，,;；]/).flatMap((part) => [part, part.replace(/(?<=.)[（(].*$/s, "")]);
  return [...new Set([value ?? "", ...parts])];
}

/** What the mask of an address hides: texts name the street without the city. */
function withoutDivisions(address: string): string | undefined {
  const rest = address.trim().slice(maskAddress(address).replace(/\*+$/, "").length);
  return [...rest].length < 4 ? undefined : rest;
}

function withoutCountry(phone: string): string {
  return phone.normalize("NFKC").replace(/^\s*(?:\+|00)?86(?=\D*1)/, "");
}

/** The number of a landline without its area code. */
function localLine(phone: string): string | undefined {
  const digits = phone.normalize("NFKC").replace(/\D/g, "");
  return /^0(?:10|2\d|[3-9]\d{2})([2-9]\d{6,7})$/.exec(digits)?.[1];
}
