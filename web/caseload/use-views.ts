import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeleteView, SavedViews, SaveView } from '../hub/operations';
import { useAnswer, useHub } from '../hub/use-hub';
import { filterInput, type ListQuestion } from './question';
import { CASELOAD_TERMS } from './use-caseload';

/** The views that who logged in saved, by name. */
export const useSavedViews = () => useAnswer(SavedViews, {}, CASELOAD_TERMS);

/** Saves what is asked of the list under a name. */
export function useSaveView() {
  const hub = useHub();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, question }: { readonly name: string; readonly question: ListQuestion }) => {
      const { filter, order } = question;
      const input = { name, filter: filterInput(filter), order };
      const { data } = await hub.ask(SaveView, { input }, CASELOAD_TERMS);
      await memory.invalidateQueries({ queryKey: [SavedViews.id] });
      return data.saveView;
    },
  });
}

/** Deletes a saved view. */
export function useDeleteView() {
  const hub = useHub();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const { data } = await hub.ask(DeleteView, { input: { name } }, CASELOAD_TERMS);
      await memory.invalidateQueries({ queryKey: [SavedViews.id] });
      return data.deleteView;
    },
  });
}
