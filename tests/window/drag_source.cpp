// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window at the screen's top left corner that the files named on the command line can be dragged
// from, as from a file manager. Ends when it is closed.
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragSource final : public QLabel {
public:
    explicit DragSource(const QStringList& paths) : QLabel(QStringLiteral("Drag me")) {
        for (const QString& path : paths) m_urls << QUrl::fromLocalFile(path);
        setWindowFlag(Qt::FramelessWindowHint);
        setAlignment(Qt::AlignCenter);
        setGeometry(0, 0, 100, 60);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }

    void mouseMoveEvent(QMouseEvent* event) override {
        if (!event->buttons().testFlag(Qt::LeftButton)) return;
        auto* files = new QMimeData;
        files->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(files);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    DragSource source(QApplication::arguments().mid(1));
    source.show();
    return QApplication::exec();
}
