import { useState } from 'react'
import { renameDevice, useDeviceName } from '../../shared/account/device'
import { cleanName, nameFault } from '../../shared/text/personal-text'
import { Field } from '../../shared/ui/field'

/** The name of this device, shown beside its scores in a shared round. */
export function DeviceName({ player }: { player: string }) {
  const name = useDeviceName()
  const [typed, setTyped] = useState(name)
  const fault = nameFault(typed, "A phone's name")
  const save = () => {
    const next = cleanName(typed)
    if (!fault && next !== name) void renameDevice(player, next)
  }
  return (
    <Field
      label="This phone is called"
      value={typed}
      change={setTyped}
      blur={save}
      hint="In a round with others, the history of the scores shows this name."
      fault={fault}
    />
  )
}
