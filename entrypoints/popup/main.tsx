import { render } from 'preact';
import { Gate } from '@/components/surfaces/Gate';
import { PopupApp } from '@/components/surfaces/PopupApp';
import { shellOf } from '@/lib/app/page';
import { openPopupPage } from '@/lib/app/popup-page';

const { app, openPanel, host } = await openPopupPage();
const { root, typed, entered } = shellOf(document);
render(
  <Gate {...{ app, host }}>
    <PopupApp {...{ app, openPanel, typed, entered }} close={() => window.close()} />
  </Gate>,
  root,
);
