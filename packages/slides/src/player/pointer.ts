import type { Actions } from './actions.ts'
import type { Player } from './player.ts'

/** How far a finger moves for a swipe, in px. */
const swipe = 48
/** How long the controls stay after the mouse rests, in ms. */
const rest = 2000

/** Listens to clicks, swipes, and a mouse that looks for controls. */
export const listenToPointer = (player: Player, actions: Actions): void => {
  const { rtl, root } = player.page
  const forward = (towardsEnd: boolean) => actions.run(towardsEnd === rtl ? 'previous' : 'next')
  let from: Touch | undefined
  document.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined
    },
    { passive: true },
  )
  document.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const to = changedTouches[0]
      if (from === undefined || to === undefined || !isShowing(player)) return
      const x = to.clientX - from.clientX
      const y = to.clientY - from.clientY
      if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) forward(x < 0)
    },
    { passive: true },
  )
  document.addEventListener('click', (event) => {
    if (player.mode !== 'stage' || event.defaultPrevented || !(event.target instanceof Element)) return
    if (event.target.closest('a, button, summary, input, dialog, nav')) return
    if (getSelection()?.isCollapsed === false) return
    forward(event.clientX > innerWidth / 4)
  })
  wake(root)
}

const isShowing = ({ mode }: Player): boolean => mode === 'stage' || mode === 'card'

/** Shows the controls while the mouse moves. */
const wake = (root: HTMLElement): void => {
  let asleep: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType !== 'mouse') return
    root.classList.add('awake')
    clearTimeout(asleep)
    asleep = setTimeout(() => root.classList.remove('awake'), rest)
  })
}
