document.querySelector('button').addEventListener('click', () => {
  console.error('the panel said no');
  throw new Error('the panel threw');
});
