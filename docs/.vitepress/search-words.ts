/** The words of the search box. */
export const searchWords = {
  locales: {
    id: {
      translations: {
        button: { buttonText: "Cari", buttonAriaLabel: "Cari" },
        modal: {
          displayDetails: "Tampilkan rincian",
          resetButtonTitle: "Kosongkan pencarian",
          backButtonTitle: "Tutup pencarian",
          noResultsText: "Tidak ditemukan:",
          footer: {
            selectText: "buka",
            selectKeyAriaLabel: "Enter",
            navigateText: "pindah",
            navigateUpKeyAriaLabel: "panah atas",
            navigateDownKeyAriaLabel: "panah bawah",
            closeText: "tutup",
            closeKeyAriaLabel: "Esc",
          },
        },
      },
    },
  },
};
