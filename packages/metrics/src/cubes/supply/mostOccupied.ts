/** Occupied beds in a hundred of capacity above which a report is taken for a slip: kept and marked, but in no rate. */
export const mostOccupied = 110;
