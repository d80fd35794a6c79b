import { expect, it } from "vitest";
import { isSameOrganizationName, normalizeOrganizationName } from "./organization-name.js";

// DOMAIN.md §4.2 (publisher, suffix) and §14.4 B (three spellings of one bureau).
it.each([
  ["阜阳市人民政府（办公室）", "阜阳市人民政府"],
  ["阜阳市人民政府(办公室)", "阜阳市人民政府"],
  ["阜阳市人民政府 (办公室) ", "阜阳市人民政府"],
  ["颍州区\u3000财政局", "颍州区财政局"],
  ["颍州区财政局（国资委）", "颍州区财政局(国资委)"],
  ["第１中学ＡＢ", "第1中学AB"],
  ["阜阳市人民政府办公室", "阜阳市人民政府办公室"],
  ["", ""],
])("compares %j as %j", (name, normal) => {
  expect(normalizeOrganizationName(name)).toBe(normal);
  expect(normalizeOrganizationName(normal)).toBe(normal);
});

it("tells spellings of one body from another body", () => {
  expect(isSameOrganizationName("太和县人民政府（办公室）", "太和县人民政府 (办公室)")).toBe(true);
  expect(isSameOrganizationName("太和县人民政府办公室", "太和县人民政府")).toBe(false);
});
