import type { Mode, Player } from './player.ts'

/** Narrower than this, and higher than wide, a scaled slide could not be read: it is set as a card instead. */
const narrow = '(max-width: 700px) and (orientation: portrait)'

/** How slides are shown in a window of this shape. */
export const restingMode = (): Mode => (matchMedia(narrow).matches ? 'card' : 'stage')

/** Keeps slides scaled to the box that the page has, whatever is shown. */
export const fitStage = (player: Player): void => {
  const { root, deck, slides, width, height } = player.page
  const set = (name: string, value: string) => root.style.setProperty(name, value)
  const fit = () => {
    const box = player.state.mode === 'stage' ? deck : root
    const { clientWidth: w, clientHeight: h } = box
    const scale = Math.min(w / width, h / height)
    set('--k', String(scale))
    set('--x', `${(w - width * scale) / 2}px`)
    set('--y', `${(h - height * scale) / 2}px`)
    set('--thumb', String((slides[0]?.frame.clientWidth ?? 0) / width))
    const wide = w > 700
    const large = wide ? Math.min((w * 0.58) / width, (h * 0.56) / height) : (w - 32) / width
    set('--large', String(large))
    const beside = wide ? w - width * large - 72 : w / 3
    set('--small', String(Math.min(Math.max(beside, 120) / width, large * 0.8)))
  }
  const settle = () => {
    const { mode } = player.state
    if (mode === 'stage' || mode === 'card') player.rest()
    fit()
  }
  window.addEventListener('resize', settle)
  player.onChange((now, before) => {
    if (now.mode !== before.mode || now === before) fit()
    if (now.mode === 'card' && now.slide !== before.slide) window.scrollTo(0, 0)
    if (now.mode === 'handout' && before.mode !== 'handout')
      window.scrollTo(0, slides[now.slide]?.frame.offsetTop ?? 0)
  })
}
