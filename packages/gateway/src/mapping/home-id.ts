/** Id of the home database among the sources; the only other source that may hold a county's records. */
export const homeId = "home";
