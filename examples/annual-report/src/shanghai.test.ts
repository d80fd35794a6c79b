import { expect, it } from "vitest";
import { dateInShanghai, minuteInShanghai } from "./shanghai.js";

it("begins the day at midnight in Shanghai", () => {
  expect(dateInShanghai(new Date("2023-12-19T15:59:59Z"))).toBe("2023-12-19");
  expect(dateInShanghai(new Date("2023-12-19T16:00:00Z"))).toBe("2023-12-20");
});

it("prints minutes in Shanghai, whatever the instant's own zone", () => {
  expect(minuteInShanghai("2023-12-20T09:40:12Z")).toBe("2023-12-20 17:40");
  expect(minuteInShanghai("2023-12-20T17:40:12.000000+08:00")).toBe("2023-12-20 17:40");
});
