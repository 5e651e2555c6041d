import { decisionRoom } from '@putright/casework'
import { letterWithin } from '@putright/documents'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openSection } from '../../complaint/open-section.server.ts'
import { logoAt } from '../../organisation/logo.tsx'

/** What somebody who decides reads before they do; the room is null for anybody else. */
export const openRoom = (args: LoaderFunctionArgs) =>
  openSection(args, async (page, today, db) => {
    const room = await decisionRoom(db, page, today)
    if (!room) return { room: null }
    const { letter, ...rest } = room
    return {
      room: {
        ...rest,
        letter: letter && { html: letterWithin(letter.letter, logoAt), missing: letter.missing },
      },
    }
  })
