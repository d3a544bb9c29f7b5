import { type Route, readRoute, writeRoute } from './route.ts'

/** Where the studio is, as its address says it. */
export interface Navigation {
  readonly route: Route
  /** Goes somewhere, from where the browser's button leads back. */
  go(route: Route): void
  /** Says in other words where it is. */
  replace(route: Route): void
}

/** Keeps the address and what is shown the same; `onRoute` hears of each change, but not of the first address. */
export const createNavigation = (onRoute: (route: Route) => void): Navigation => {
  let route = readRoute(location.hash)
  const take = (next: Route): void => {
    route = next
    onRoute(route)
  }
  window.addEventListener('popstate', () => take(readRoute(location.hash)))
  return {
    get route() {
      return route
    },
    go: (next) => {
      if (writeRoute(next) !== writeRoute(route)) history.pushState(null, '', writeRoute(next))
      take(next)
    },
    replace: (next) => {
      history.replaceState(null, '', writeRoute(next))
      route = next
    },
  }
}
