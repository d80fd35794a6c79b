import { maskAddress, maskEmail, maskIdentity, maskName, maskPhone } from "../../shared/china-name.js";
import { maskKnown } from "../../shared/known-values.js";
import { maskPersonalText } from "../../shared/personal-text.js";
import type { Agent, Contact, IdentityDocument, RequestedItem } from "../ledger/intake/application.js";
import type { KnownApplicant, KnownApplication } from "./form-of-record.js";
import { type KnownPersonal, knownPersonal } from "./known-personal.js";
import { namesSomebody } from "./named-person.js";

/**
 * A form as those see it who are in charge, but not of this case (DESIGN.md invariant 9, DOMAIN.md §10.6): names,
 * documents and contact masked; in what is asked for all that the form knows of them, wherever it stands and however it is
 * spelled, and what a pattern tells (numbers, e-mails, addresses). Of people whom the form doesn't know, names have no
 * pattern and stay. What the applicant wrote freely besides, and the names of files, can't be masked and are left out.
 */
export function maskedApplication(form: KnownApplication): KnownApplication {
  const { purpose: _, remark: __, ...rest } = form;
  const known = knownPersonal(form);
  return {
    ...rest,
    applicants: form.applicants.map(maskedApplicant),
    agent: form.agent && maskedAgent(form.agent),
    items: form.items.map((item) => maskedItem(item, known)),
  };
}

/** Addresses have a pattern of their own only where somebody is named, in whichever text of the item. */
function maskedItem(item: RequestedItem, { names, others }: KnownPersonal): RequestedItem {
  const texts = Object.entries(item);
  const isNamed = texts.some(([, text]) => text && namesSomebody(text, names));
  const masked = (text: string) => maskPersonalText(maskKnown(text, [...names, ...others]), isNamed);
  return Object.fromEntries(texts.map(([name, text]) => [name, text && masked(text)]));
}

function maskedApplicant(applicant: KnownApplicant): KnownApplicant {
  const { kind, name, document, contact, workplace, legalRepresentative, contactPerson } = applicant;
  return {
    kind,
    name: maskName(name),
    document: document && maskedDocument(document),
    contact: maskedContact(contact),
    ...(workplace === undefined ? {} : { workplace: maskName(workplace) }),
    ...(legalRepresentative === undefined ? {} : { legalRepresentative: maskName(legalRepresentative) }),
    ...(contactPerson === undefined ? {} : { contactPerson: maskName(contactPerson) }),
  };
}

function maskedAgent({ name, document, contact }: Agent): Agent {
  return {
    name: maskName(name),
    document: document && maskedDocument(document),
    contact: maskedContact(contact),
    authorization: null,
  };
}

function maskedDocument({ kind, number }: IdentityDocument): IdentityDocument {
  return { kind, number: maskIdentity(number) };
}

function maskedContact({ phone, address, postcode, email, fax }: Contact): Contact {
  return {
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
    ...(address === undefined ? {} : { address: maskAddress(address) }),
    ...(postcode === undefined ? {} : { postcode: "*".repeat(postcode.length) }),
    ...(email === undefined ? {} : { email: maskEmail(email) }),
    ...(fax === undefined ? {} : { fax: maskPhone(fax) }),
  };
}
