"""What hangs together: groups of items that pairs of them join."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def groups(count: int, pairs: Array) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Number the groups of items by their first ones.

    Args:
        count: Items, numbered from 0.
        pairs: (2, P) items that are of one group.

    Returns:
        (count,) the number of each item's group, from 0 without gaps; and (G,) the first item of each, rising.
    """
    # scikit-image needs SciPy, so that it is there.
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    first, second = pairs
    graph = coo_matrix((np.ones(len(first), np.bool_), (first, second)), shape=(count, count))
    _, found = connected_components(graph, directed=False)
    _, begins, number = np.unique(found, return_index=True, return_inverse=True)
    order = np.argsort(begins)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return rank[number], begins[order].astype(np.int64)
