/** Makes every call and says all answers, and all errors, as one text; runs in any environment. */
export const answersSource = `
function answersOf(jamsosnaker, calls) {
  return JSON.stringify(calls.map(([name, ...args]) => {
    try {
      const result = jamsosnaker[name](...args);
      const text = typeof result === "object" && result !== null && "kind" in result
        ? wordsOf(jamsosnaker, result)
        : undefined;
      return [result, text];
    } catch (error) {
      if (error.name === "TypeError" || error.name === "RangeError") throw error;
      return [error.toJSON(), jamsosnaker.errorText(error, jamsosnaker.indonesian)];
    }
  }));
}
function wordsOf(jamsosnaker, result) {
  try {
    return jamsosnaker.explain(result, { locale: jamsosnaker.indonesian, format: "text" });
  } catch (error) {
    return error.message;
  }
}`;
