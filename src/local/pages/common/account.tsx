/** Who sits at the Sheet: a button with their address, and a box to let somebody else sit there. */
import { useState } from 'preact/hooks';
import type { PeopleShape } from '../../server/shapes.js';
import { post, sentence } from './api.js';
import { Box } from './box.js';
import { pulseNow } from './pulse.js';

export function Account({ people }: { readonly people: PeopleShape }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <button type="button" class="account" title="Who uses the Sheet" onClick={() => setChoosing(true)}>
        <Face address={people.user} />
        {people.user}
      </button>
      {choosing && <Choice people={people} onClose={() => setChoosing(false)} />}
    </>
  );
}

interface ChoiceProps {
  readonly people: PeopleShape;
  readonly onClose: () => void;
}

function Choice({ people, onClose }: ChoiceProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const [switching, setSwitching] = useState(false);
  const signIn = async (address: string) => {
    setSwitching(true);
    try {
      await post('/account', { address });
      await pulseNow();
      onClose();
    } catch (thrown) {
      setWrong(sentence(thrown));
      setSwitching(false);
    }
  };
  const add = (event: Event) => {
    event.preventDefault();
    const address = typed.trim();
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) void signIn(address);
    else setWrong('Type a whole e-mail address, such as ben@example.org.');
  };
  return (
    <Box title="Who uses the Sheet" onClose={onClose}>
      <fieldset class="accounts" disabled={switching}>
        <p class="lede">Each has a mailbox, a calendar, permissions and triggers of their own.</p>
        <ul>
          {people.accounts.map((address, at) => (
            <li key={address}>
              <button
                type="button"
                class="account"
                aria-pressed={address === people.user}
                onClick={() => void signIn(address)}
              >
                <Face address={address} />
                <span>
                  {address}
                  {at === 0 && <small>Owns the Sheet</small>}
                </span>
                {address === people.user && <strong>now</strong>}
              </button>
            </li>
          ))}
        </ul>
        <form noValidate onSubmit={add}>
          <label>
            Somebody else
            <input
              class="search"
              type="email"
              placeholder="ben@example.org"
              value={typed}
              aria-describedby="account-wrong"
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong('');
              }}
            />
          </label>
          <button type="submit" class="strong-button">
            Switch
          </button>
        </form>
        <p id="account-wrong" class="wrong" role="alert">
          {wrong}
        </p>
      </fieldset>
    </Box>
  );
}

function Face({ address }: { readonly address: string }) {
  return (
    <span class="face" aria-hidden="true">
      {address.slice(0, 1).toUpperCase()}
    </span>
  );
}
