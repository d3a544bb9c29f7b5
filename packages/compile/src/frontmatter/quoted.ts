/** A text in the quotes of YAML that need the fewest signs before those inside (YAML 1.2.2, section 7.3). */
export const quoted = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
