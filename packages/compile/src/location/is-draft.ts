/**
 * Whether an article is a draft: its front matter says so, or it stands where Jekyll keeps drafts, in a folder of their own, and
 * its front matter does not say otherwise.
 */
export const isDraft = (marked: boolean | undefined, location: string): boolean =>
  marked ?? /(^|[/\\])_drafts[/\\]/.test(location)
