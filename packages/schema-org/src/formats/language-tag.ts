/**
 * Whether a text is well-formed as a language tag (RFC 5646, section 2.1): language, script, region, variants,
 * extensions, private use. Tags of earlier days (`i-klingon`, `zh-min-nan`) count as well-formed by their shape alone.
 */
export const isLanguageTag = (text: string): boolean =>
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i.test(
    text,
  ) ||
  /^(?:i(?:-[a-z\d]{2,8})+|x(?:-[a-z\d]{1,8})+|sgn-[a-z]{2}-[a-z]{2}|en-gb-oed|art-lojban|cel-gaulish)$/i.test(
    text,
  )
