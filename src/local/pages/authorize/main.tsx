/** What Google asks before a script may act for somebody: each permission by itself, to allow or not. */
import { useState } from 'preact/hooks';
import type { ConsentShape } from '../../server/shapes.js';
import { post, sentence } from '../common/api.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import './authorize.css';

const user = new URLSearchParams(location.search).get('user') ?? '';

function Authorize() {
  const { data, error } = useData<ConsentShape>(`/data/authorize?user=${encodeURIComponent(user)}`);
  return data ? <Consent key={data.user} consent={data} /> : <Waiting error={error} />;
}

function Consent({ consent }: { readonly consent: ConsentShape }) {
  const [granted, setGranted] = useState(consent.scopes.filter((one) => one.granted).map(({ url }) => url));
  const [said, say] = useState('');
  const allow = async () => {
    try {
      await post('/authorize', { user: consent.user, granted });
      say('Given. Close this page, and refresh where you came from.');
    } catch (thrown) {
      say(sentence(thrown));
    }
  };
  const tick = (url: string) => {
    say('');
    setGranted(granted.includes(url) ? granted.filter((one) => one !== url) : [...granted, url]);
  };
  return (
    <main class="main">
      <h1>The script of “{consent.name}” wants access</h1>
      <p class="lede">It would act as {consent.user}. Google asks for each permission by itself.</p>
      <fieldset class="panel consent">
        <legend>What it may do</legend>
        {consent.scopes.map(({ url, name }) => (
          <label key={url}>
            <input type="checkbox" checked={granted.includes(url)} onChange={() => tick(url)} /> {name}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" class="plain-button" onClick={() => setGranted(consent.scopes.map(({ url }) => url))}>
          Select all
        </button>{' '}
        <button type="button" class="strong-button" onClick={allow}>
          Continue
        </button>
      </p>
      <p role="status">{said}</p>
    </main>
  );
}

show(<Authorize />);
