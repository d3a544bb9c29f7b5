import { type Action, createActions } from './actions.ts'
import { followAddress, spotOfAddress } from './address.ts'
import { announce } from './announce.ts'
import { readPage } from './deck-page.ts'
import { listenToKeys } from './keyboard.ts'
import { watchOverview } from './overview.ts'
import { createPlayer } from './player.ts'
import { listenToPointer } from './pointer.ts'
import { createPresenter } from './presenter.ts'
import { fitStage } from './stage.ts'

/** Turns the document into a deck that is played. */
const start = (): void => {
  const page = readPage()
  const player = createPlayer(page, spotOfAddress(page) ?? { slide: 0, step: 0 })
  const presenter = createPresenter(player)
  const actions = createActions(player, presenter)
  for (const part of document.querySelectorAll<HTMLElement>('.player')) part.hidden = false
  // The template's buttons name actions alone.
  for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
    button.addEventListener('click', () => actions.run(button.dataset.do as Action))
  fitStage(player)
  watchOverview(player)
  followAddress(player)
  announce(player)
  listenToKeys(actions, page.rtl)
  listenToPointer(player, actions)
}

start()
