/** What Google says to somebody who chooses a menu item and has allowed the script nothing yet. */
import { Box } from '../common/box.js';

interface AuthorizeBoxProps {
  readonly authorize: string;
  readonly onClose: () => void;
}

export function AuthorizeBox({ authorize, onClose }: AuthorizeBoxProps) {
  return (
    <Box title="Authorisation required" onClose={onClose}>
      <div class="copy-box">
        <p>A script attached to this Sheet needs your permission to run. Choose the menu again afterwards.</p>
        <a class="strong-button" href={authorize} target="_blank" rel="noreferrer" onClick={onClose}>
          Continue
        </a>
      </div>
    </Box>
  );
}
