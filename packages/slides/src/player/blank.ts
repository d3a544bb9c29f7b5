import type { Player } from './player.ts'

/** Covers the slides with black or white; the presenter, who must still read, sees the slide alone covered. */
export const watchBlank = ({ page, onChange }: Player): void => {
  const cover = page.part('blank')
  onChange(({ blank }) => {
    cover.hidden = blank === ''
    cover.dataset.blank = blank
  })
}
