import type { Player } from './player.ts'

/** Ms that a number waits for its next digit. */
const patience = 4000

/**
 * Takes the digits of a slide's number: shows where they lead, goes there on Enter, forgets them on Escape. The result
 * tells whether a key was one of its own.
 */
export const createJump = (player: Player): ((key: string) => boolean) => {
  const { page } = player
  const hint = page.part('hint')
  let digits = ''
  let forgets: ReturnType<typeof setTimeout> | undefined
  const target = () => Math.min(Math.max(Number(digits), 1), page.slides.length) - 1
  const take = (typed: string) => {
    digits = typed.slice(-4)
    clearTimeout(forgets)
    hint.hidden = digits === ''
    if (digits === '') return
    hint.textContent = `${page.slides[target()]?.label ?? ''} ↵`
    page.part('live').textContent = hint.textContent
    forgets = setTimeout(() => take(''), patience)
  }
  return (key) => {
    if (/^\d$/.test(key)) {
      take(digits + key)
      return true
    }
    if (digits === '') return false
    if (key === 'Backspace') {
      take(digits.slice(0, -1))
      return true
    }
    const slide = target()
    take('')
    if (key === 'Enter') {
      if (player.state.mode === 'overview') player.rest()
      player.set({ slide, step: 0 })
    }
    return key === 'Enter' || key === 'Escape'
  }
}
