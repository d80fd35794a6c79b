const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
const chinese = /^zh/i.test(locale);

/**
 * The sentence in the reader's language.
 * @param {{ en: string, zh: string }} words
 */
export const inTongue = (words) => (chinese ? words.zh : words.en);

/** @param {string} text */
export const say = (text) => console.log(text);

/**
 * Says what went wrong, after what the tool itself said.
 * @param {{ output: string, words: { en: string, zh: string } }} error
 */
export function complain({ output, words }) {
  if (output.trim() !== "") console.error(output.trimEnd());
  console.error(inTongue(words));
}

/**
 * One line per step: what is being done, and when it is done, how long it took.
 * @template T
 * @param {{ en: string, zh: string }} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
  const label = inTongue(words);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 100) / 10;
  const live = process.stderr.isTTY === true;
  const draw = () => process.stderr.write(`\r${label} … ${Math.floor(seconds())} s `);
  const timer = live ? setInterval(draw, 1000) : undefined;
  if (live) draw();
  else process.stderr.write(`${label} …\n`);
  try {
    const result = await work();
    if (live) process.stderr.write(`\r${label} … ${seconds()} s \n`);
    return result;
  } catch (error) {
    if (live) process.stderr.write("\n");
    throw error;
  } finally {
    clearInterval(timer);
  }
}
