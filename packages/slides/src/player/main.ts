import { createActions } from './actions.ts'
import { followAddress, spotOfAddress } from './address.ts'
import { announce } from './announce.ts'
import { watchBlank } from './blank.ts'
import { readPage } from './deck-page.ts'
import { createNoteSize, startDesk } from './desk.ts'
import { followHost } from './follow-host.ts'
import { listenToKeys } from './keyboard.ts'
import type { Action } from './keys.ts'
import { watchOverview } from './overview.ts'
import { createPlayer, type Mode } from './player.ts'
import { listenToPointer } from './pointer.ts'
import { watchPrinting } from './printing.ts'
import { fitStage, restingMode } from './stage.ts'
import { linkWindows, openerOfPresenter } from './windows.ts'

/** Turns the document into a deck that is played. */
const start = (): void => {
  const page = readPage()
  const atDesk = openerOfPresenter() !== null
  const resting = (): Mode => (atDesk ? 'presenter' : restingMode())
  const reading = new URLSearchParams(location.search).has('handout') && !atDesk
  const spot = spotOfAddress(page) ?? { slide: 0, step: 0 }
  const mode = reading ? 'handout' : resting()
  const player = createPlayer(page, { ...spot, mode, blank: '', since: 0, spent: 0 }, resting)
  for (const part of document.querySelectorAll<HTMLElement>('.player')) part.hidden = false
  fitStage(player)
  watchBlank(player)
  watchOverview(player)
  watchPrinting(player)
  followAddress(player)
  followHost(player)
  announce(player)
  if (atDesk) startDesk(player)
  const run = createActions(player, { ...linkWindows(player), resize: createNoteSize(page) })
  // The template's buttons name actions alone.
  for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
    button.addEventListener('click', () => run(button.dataset.do as Action))
  listenToKeys(player, run)
  listenToPointer(player, run)
}

start()
