/**
 * The slide of a deck that stands where another version of the deck was: the same one if it still exists; else the one that
 * follows the nearest slide before it that does, if that is new (a slide whose title was changed has another id); else that
 * nearest slide, or the nearest one after it; else the one with the same number. `before` and `now` are ids in order.
 */
export const nearestSlide = (
  before: readonly string[],
  slide: string,
  now: readonly string[],
): string | undefined => {
  if (now.includes(slide)) return slide
  const index = before.indexOf(slide)
  const earlier = before.slice(0, Math.max(index, 0)).findLast((id) => now.includes(id))
  const follower = now[earlier === undefined ? 0 : now.indexOf(earlier) + 1]
  if (index >= 0 && follower !== undefined && !before.includes(follower)) return follower
  const later = index < 0 ? undefined : before.slice(index + 1).find((id) => now.includes(id))
  return earlier ?? later ?? now[Math.min(Math.max(index, 0), now.length - 1)]
}
