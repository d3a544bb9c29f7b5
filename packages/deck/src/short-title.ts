/** Characters of a title that have room at the foot of each slide. */
const longestFoot = 90

/** The deck’s title as it stands at the foot of each slide: cut between words where it is long. */
export const shortTitle = (title: string): string => {
  if (title.length <= longestFoot) return title
  const cut = title.slice(0, longestFoot)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestFoot / 2)).trimEnd()}…`
}
