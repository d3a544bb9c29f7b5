import { expect, it } from 'vitest'
import { type Route, readRoute, writeRoute } from './route.ts'

it.each<[string, Route]>([
  ['#/', { at: 'list' }],
  ['#/:configuration', { at: 'configuration' }],
  ['#/a', { at: 'article', key: 'a' }],
  ['#/posts%2Fa%20b', { at: 'article', key: 'posts/a b' }],
  ['#/%3Aconfiguration', { at: 'article', key: ':configuration' }],
  ['#/a/page', { at: 'article', key: 'a', views: ['page'] }],
  [
    '#/a/data,slides/two%2Fhalves',
    { at: 'article', key: 'a', views: ['data', 'slides'], slide: 'two/halves' },
  ],
])('%s is written as it is read', (hash, route) => {
  expect(readRoute(hash)).toEqual(route)
  expect(writeRoute(route)).toBe(hash)
})

it.each<[string, Route]>([
  ['', { at: 'list' }],
  ['#section', { at: 'list' }],
  ['#/a/nothing', { at: 'article', key: 'a' }],
  ['#/a/page,page', { at: 'article', key: 'a', views: ['page'] }],
  ['#/a/page,nothing,data,slides', { at: 'article', key: 'a', views: ['page', 'data'] }],
  ['#/%E0%A4%A', { at: 'article', key: '%E0%A4%A' }],
])('%s is read for what can be known of it', (hash, route) => {
  expect(readRoute(hash)).toEqual(route)
})
