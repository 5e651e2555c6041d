import faceCss from '@fontsource-variable/atkinson-hyperlegible-next/wght.css?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Outlet, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage, errorTitle } from './layout/error-page.tsx'
import { navigationOf } from './layout/navigation.server.ts'
import { Shell } from './layout/shell.tsx'
import { takeNotice } from './notice.server.ts'
import styles from './styles/main.scss?url'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/mark.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: faceCss },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction = ({ error }) => [{ title: error ? errorTitle(error) : 'Putright' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await context.person()
  const { notice, headers } = await takeNotice(request)
  return data(
    { notice, signedIn: person && (await navigationOf({ request, params, context }, person)) },
    { headers },
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>('root')
  return (
    <Shell signedIn={loaded?.signedIn ?? null} notice={loaded?.notice ?? null}>
      {children}
    </Shell>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
