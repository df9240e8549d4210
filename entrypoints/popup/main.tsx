import { render } from 'preact';
import { Gate } from '@/components/surfaces/Gate';
import { PopupApp } from '@/components/surfaces/PopupApp';
import { openPage, shellOf } from '@/lib/app/page';

const { app, openPanel, host } = await openPage();
const { root, typed } = shellOf(document);
render(
  <Gate {...{ app, host }}>
    <PopupApp {...{ app, openPanel, typed }} close={() => window.close()} />
  </Gate>,
  root,
);
