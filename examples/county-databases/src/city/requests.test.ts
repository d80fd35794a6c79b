import { expect, it } from "vitest";
import { City } from "./city.js";
import { places } from "./places.js";

it("numbers the requests of a region and year one after the other, whichever agency they are for", () => {
  const city = new City();
  for (const { source, region } of places) {
    const numbers = city.requests(source).requests.map(({ registrationNumber }) => registrationNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const year of ["2022", "2023", "2024"]) {
      const serials = numbers.filter((one) => one.startsWith(`${region}-${year}-`)).map((one) => Number(one.slice(12)));
      expect(serials).toEqual(serials.map((_, at) => at + 1));
    }
  }
});
