/** Stands where the words at the foot of slides come: characters for private use, which no template has side by side. */
export const footerMark = '\u{F8D1}\u{F8D2}footer\u{F8D2}\u{F8D1}'
