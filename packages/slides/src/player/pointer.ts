import type { Actions } from './actions.ts'
import type { Player } from './player.ts'

/** How far a finger moves for a swipe, in px. */
const swipe = 48
/** How long the controls stay after the pointer rests, in ms. */
const rest = 2500

/** Listens to clicks, swipes, and a pointer that looks for controls. */
export const listenToPointer = (player: Player, run: Actions): void => {
  listenToSwipes(player, run)
  document.addEventListener('click', (event) => {
    if (player.state.mode !== 'stage' || event.defaultPrevented || !(event.target instanceof Element)) return
    if (event.target.closest('a, button, summary, input, dialog, nav')) return
    if (getSelection()?.isCollapsed === false) return
    const fromStart = player.page.rtl ? innerWidth - event.clientX : event.clientX
    run(fromStart > innerWidth / 4 ? 'next' : 'previous')
  })
  wake(player.page.root)
}

const listenToSwipes = (player: Player, run: Actions): void => {
  let from: Touch | undefined
  const listen = (type: 'touchstart' | 'touchend', listener: (event: TouchEvent) => void) =>
    document.addEventListener(type, listener, { passive: true })
  listen('touchstart', ({ touches, target }) => {
    from = touches.length === 1 && isFree(player, target) ? touches[0] : undefined
  })
  listen('touchend', ({ changedTouches }) => {
    const to = changedTouches[0]
    if (from === undefined || to === undefined) return
    const x = to.clientX - from.clientX
    const y = to.clientY - from.clientY
    if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y))
      run(x < 0 === player.page.rtl ? 'previous' : 'next')
  })
}

/** Whether a finger turns the page there, and does not move a magnified page or something that scrolls. */
const isFree = ({ state }: Player, target: EventTarget | null): boolean => {
  if (state.mode === 'overview' || state.mode === 'handout' || (visualViewport?.scale ?? 1) > 1.01)
    return false
  for (let element = target instanceof Element ? target : null; element; element = element.parentElement)
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX)
    )
      return false
  return true
}

/** Shows the controls while the pointer moves. */
const wake = (root: HTMLElement): void => {
  let asleep: ReturnType<typeof setTimeout> | undefined
  const stir = () => {
    root.classList.add('awake')
    clearTimeout(asleep)
    asleep = setTimeout(() => root.classList.remove('awake'), rest)
  }
  document.addEventListener('pointermove', stir)
  document.addEventListener('pointerdown', stir)
}
