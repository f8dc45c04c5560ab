import { useEffect } from 'react'
import { lookAgain } from '../../shared/account/session'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { Choose } from './choose'
import { CodeForm } from './code-form'
import { FoundRound } from './found-round'
import { wayOf } from './join-words'
import { usePreview } from './use-preview'

/** Joins a round of another player: the code, then a tee, or the card of a guest. */
export function JoinPage() {
  const preview = usePreview()
  const { found, fault, isBusy, again, look } = preview
  // The answer for a visitor: the session has ended, and the app learns it from its next request.
  const isOut = found !== undefined && found.preview.round === undefined
  useEffect(() => {
    if (isOut) void lookAgain()
  }, [isOut])
  return (
    <Page
      title="Join a round"
      lead={found ? undefined : 'One round, each player on their own phone.'}
      back={{ page: 'home' }}
    >
      {!found && isBusy && !fault && <Skeleton lines={2} tall />}
      {!found && (!isBusy || fault) && <CodeForm preview={preview} />}
      {found && (
        <>
          <FoundRound code={found.code} preview={found.preview} />
          {fault && (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          {isOut ? (
            <p className="notice">
              <span>You have been signed out. The code is kept until you are back.</span>
              <Link to={{ page: 'sign-in' }} className="text-button">
                Sign in
              </Link>
            </p>
          ) : (
            <Choose
              key={`${found.code}/${found.preview.round}`}
              code={found.code}
              preview={found.preview}
              way={wayOf(found.preview)}
              lookAgain={(why) => look(found.code, why)}
            />
          )}
          <button className="text-button centred" onClick={again}>
            <Icon name="keyboard" /> Type another code
          </button>
        </>
      )}
    </Page>
  )
}
