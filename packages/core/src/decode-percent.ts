/** Text of a URL with its percent-encoding read (RFC 3986, section 2.1); as it is where a stray % stands for itself. */
export const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
