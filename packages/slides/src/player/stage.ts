import type { Player } from './player.ts'

/** Narrower than this, and higher than wide, a scaled slide could not be read: it is set as a card instead. */
const narrow = '(max-width: 700px) and (orientation: portrait)'

/** Keeps slides scaled to the box that the page has, whatever is shown. */
export const fitStage = (player: Player): void => {
  const { root, slides, width, height } = player.page
  const set = (name: string, value: string) => root.style.setProperty(name, value)
  const fit = () => {
    const { innerWidth: w, innerHeight: h } = window
    const scale = Math.min(w / width, h / height)
    set('--k', String(scale))
    set('--x', `${(w - width * scale) / 2}px`)
    set('--y', `${(h - height * scale) / 2}px`)
    set('--ratio', `${width} / ${height}`)
    const thumb = slides[0]?.frame.clientWidth ?? 0
    if (player.mode === 'overview') set('--thumb', String(thumb / width))
    const large = Math.min((w * 0.6) / width, (h * 0.62) / height)
    set('--large', String(large))
    set('--below', `${height * large}px`)
    set('--aside', `${width * large + 24}px`)
    set('--small', String(Math.min(Math.max(w - width * large - 72, 160) / width, (h * 0.4) / height)))
  }
  const media = matchMedia(narrow)
  const choose = () => {
    if (player.mode === 'stage' && media.matches) player.setMode('card')
    else if (player.mode === 'card' && !media.matches) player.setMode('stage')
  }
  media.addEventListener('change', choose)
  window.addEventListener('resize', fit)
  choose()
  player.onChange(fit)
}

/** The mode to go back to from another view. */
export const restingMode = (): 'stage' | 'card' => (matchMedia(narrow).matches ? 'card' : 'stage')
