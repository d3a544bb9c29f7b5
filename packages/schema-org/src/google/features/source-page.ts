/** A page of Google's documentation, and the day on which all of them were last read. */
export const sourcePage = (page: string): { source: string; asOf: string } => ({
  source: `Google Search Central, “${page}”`,
  asOf: '2026-09-28',
})
