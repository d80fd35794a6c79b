/**
 * When a suit counts as decided in Table 4. EFFECTIVE: by its effective judgment (生效裁判), until then it is pending.
 * FIRST_INSTANCE: by the judgment of the first instance (一审), whatever comes after. The form does not say which
 * (DOMAIN.md §2.4), so it is for the operator: `report.suits` in zwgk.yaml.
 */
export type SuitsPolicy = "EFFECTIVE" | "FIRST_INSTANCE";
